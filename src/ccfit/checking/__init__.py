"""Files that people write: their shape, their faults with line and remedy, their JSON Schema."""
