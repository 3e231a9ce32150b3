output "servers" {
  value = {
    for name, server in hcloud_server.rack : name => {
      public  = server.ipv4_address
      private = var.servers[name].address
    }
  }
}

output "proxy_address" {
  value = hcloud_server.rack["proxy"].ipv4_address
}
