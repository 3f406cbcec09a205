"""``python -m ccfit``, where the command itself is not on the path."""

from ccfit.cli.main import main

if __name__ == "__main__":
    main()
