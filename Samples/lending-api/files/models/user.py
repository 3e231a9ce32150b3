from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column, relationship, validates

from db import Base


class User(Base):
    __tablename__ = "users"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(80))
    email: Mapped[str] = mapped_column(String(200), unique=True)
    items: Mapped[list["Item"]] = relationship(back_populates="holder")  # noqa: F821

    @validates("email")
    def normalise_email(self, key, value):
        return value.strip().lower()

    def as_dict(self):
        return {
            "id": self.id,
            "name": self.name,
            "email": self.email,
            "holds": [item.id for item in self.items],
        }
