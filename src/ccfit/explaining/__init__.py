"""Why a job ranks where it does, what would move it, what hangs on the weights."""
