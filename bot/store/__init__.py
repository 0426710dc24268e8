"""What the bot stores, in one database. SQL lives here and nowhere else."""
