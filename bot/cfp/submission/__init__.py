"""What a call says of submitting: where, in what form, how long, how reviewed, how published."""
