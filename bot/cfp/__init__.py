"""From the page of a call for papers to a draft FAQ."""
