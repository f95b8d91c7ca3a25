"""Any bytes -> nothing broken: what a campaign feeds to each reader and to the matcher, and what must hold of it."""
