"""What is inside an administration: auditfiles in, content files kept and read, checksums."""
