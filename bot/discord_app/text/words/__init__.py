"""The words of each feature: key -> English, Spanish."""
