"""What a question says by itself: its form, the spans, counts and sorts of thing it names."""
