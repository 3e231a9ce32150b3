"""What `.ci/bench` measures, and how."""
