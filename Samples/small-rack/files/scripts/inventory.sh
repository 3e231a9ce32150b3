#!/bin/sh
# Reads the "servers" output of Terraform as JSON, writes an Ansible inventory.
set -eu

jq -r '
  to_entries[]
  | "[\(.key)]\n\(.key)-1 ansible_host=\(.value.public) private_address=\(.value.private)\n"
'
echo "[all:vars]"
echo "ansible_user=root"
