"""What the bot keeps: server settings and verdict counts, in one database. SQL lives here and nowhere else."""
