resource "hcloud_ssh_key" "admin" {
  name       = "rack-admin"
  public_key = file(pathexpand(var.public_key_file))
}

resource "hcloud_server" "rack" {
  for_each    = var.servers
  name        = each.key
  server_type = each.value.type
  image       = "debian-12"
  location    = var.location
  ssh_keys    = [hcloud_ssh_key.admin.id]
  backups     = true

  firewall_ids = each.value.public ? [
    hcloud_firewall.admin.id,
    hcloud_firewall.web.id,
  ] : [hcloud_firewall.admin.id]

  network {
    network_id = hcloud_network.rack.id
    ip         = each.value.address
  }

  lifecycle {
    ignore_changes = [ssh_keys]
  }

  depends_on = [hcloud_network_subnet.servers]
}
