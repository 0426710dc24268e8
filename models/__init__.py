"""What makes the numbers that the product ships, and the labelled questions that judge them: `make models`."""
