"""How people word what they ask, and how calls word what answers it: tables that need no FAQ."""
