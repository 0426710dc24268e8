"""Scripts that measure, and that make the numbers the product ships."""
