"""Every sentence that the program says, in all its languages side by side."""
