from datetime import date

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column, relationship

from db import Base


class Item(Base):
    __tablename__ = "items"

    id: Mapped[int] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(120))
    holder_id: Mapped[int | None] = mapped_column(ForeignKey("users.id"))
    lent_on: Mapped[date | None]
    holder: Mapped["User | None"] = relationship(back_populates="items")  # noqa: F821

    def as_dict(self):
        return {
            "id": self.id,
            "name": self.name,
            "holder": self.holder_id,
            "lent_on": self.lent_on.isoformat() if self.lent_on else None,
        }
