"""The finders: spans of text read as quantities, dates, names and attributions."""
