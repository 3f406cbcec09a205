"""From a case to a report: numbers rounded, reasons in words, the contract as models."""
