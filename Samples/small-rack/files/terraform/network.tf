resource "hcloud_network" "rack" {
  name     = "rack"
  ip_range = "10.20.0.0/16"
}

resource "hcloud_network_subnet" "servers" {
  network_id   = hcloud_network.rack.id
  type         = "cloud"
  network_zone = "eu-central"
  ip_range     = "10.20.1.0/24"
}

resource "hcloud_firewall" "admin" {
  name = "admin"

  rule {
    direction  = "in"
    protocol   = "tcp"
    port       = "22"
    source_ips = var.admin_networks
  }
}

resource "hcloud_firewall" "web" {
  name = "web"

  dynamic "rule" {
    for_each = toset(["80", "443"])
    content {
      direction  = "in"
      protocol   = "tcp"
      port       = rule.value
      source_ips = ["0.0.0.0/0", "::/0"]
    }
  }
}
