"""reconcile: cross-source fact reconciliation."""
