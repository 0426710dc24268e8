"""What makes the numbers that the product ships, and the labelled questions they are made from and judged by: `make models`."""
