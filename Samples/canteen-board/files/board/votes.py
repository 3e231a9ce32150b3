import sqlite3

TABLE = """
CREATE TABLE IF NOT EXISTS votes (
    dish TEXT NOT NULL,
    liked INTEGER NOT NULL CHECK (liked IN (0, 1)),
    given TEXT NOT NULL DEFAULT CURRENT_TIMESTAMP
)
"""


class VoteBook:
    def __init__(self, path):
        self.path = path
        with self.connect() as db:
            db.execute(TABLE)

    def connect(self):
        return sqlite3.connect(self.path)

    def add(self, dish, liked):
        with self.connect() as db:
            db.execute("INSERT INTO votes (dish, liked) VALUES (?, ?)", (dish, int(liked)))

    def scores(self):
        with self.connect() as db:
            return dict(db.execute("SELECT dish, SUM(liked) FROM votes GROUP BY dish"))

    def ranking(self, fewest=3):
        """Dishes with at least so many votes, best liked first."""
        query = """
            SELECT dish, COUNT(*) AS votes, ROUND(100.0 * AVG(liked)) AS percent
            FROM votes GROUP BY dish HAVING COUNT(*) >= ?
            ORDER BY percent DESC, votes DESC, dish
        """
        with self.connect() as db:
            return db.execute(query, (fewest,)).fetchall()
