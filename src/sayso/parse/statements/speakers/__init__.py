"""Who a source is: the cast of an article, and the mention of each source held against it."""
