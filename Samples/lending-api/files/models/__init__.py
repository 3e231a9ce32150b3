from models.item import Item
from models.user import User

__all__ = ["Item", "User"]
