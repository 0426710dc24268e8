"""What goes on without anybody asking: posting reminders, following dates, files and the page, notifying organizers."""
