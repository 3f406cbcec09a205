"""The version, in one place for the program and the package."""

VERSION = "0.1.0"
