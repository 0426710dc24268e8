"""The people of a call: who is a name, who stands under which role, where one ends and the next begins."""
