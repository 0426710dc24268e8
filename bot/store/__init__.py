"""What the bot keeps, in one database. SQL lives here and nowhere else."""
