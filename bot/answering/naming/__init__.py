"""What a question names in so many words, where that says more than what it was taken for."""
