"""What is measured: commands that make the figures of docs/. A package, so that no other of this name is taken."""
