"""What compares the guides with what they were written from."""
