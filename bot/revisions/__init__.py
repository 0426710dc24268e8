"""What organizers change in a FAQ from Discord: every change is a revision, laid over the file and never lost."""
