"""What a report says, in order and in finished words; each format only lays it out."""
