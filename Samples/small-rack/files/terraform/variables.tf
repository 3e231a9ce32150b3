variable "location" {
  description = "Data centre for every server"
  type        = string
  default     = "fsn1"
}

variable "admin_networks" {
  description = "Networks that may use SSH"
  type        = list(string)

  validation {
    condition     = !contains(var.admin_networks, "0.0.0.0/0")
    error_message = "SSH must not be open to the whole world."
  }
}

variable "servers" {
  description = "Servers by name"
  type = map(object({
    type    = string
    address = string
    public  = bool
  }))
  default = {
    proxy = { type = "cx22", address = "10.20.1.10", public = true }
    apps  = { type = "cx32", address = "10.20.1.20", public = false }
  }
}

variable "public_key_file" {
  type    = string
  default = "~/.ssh/rack.pub"
}
