"""The process: connecting, shards, health, shutting down."""
