"""Aligned tables."""

import statistics

from .runs import median, ratios


class Table:
    """Rows under headings, printed when its block ends, also by an interruption; text stands left, figures stand right."""

    def __init__(self, title, *headings):
        self.title, self.rows = title, [headings]

    def add(self, *cells):
        self.rows.append([str(cell) for cell in cells])

    def __enter__(self):
        return self

    def __exit__(self, *_):
        if len(self.rows) == 1:
            return
        widths = [max(len(row[column]) for row in self.rows) for column in range(len(self.rows[0]))]
        is_text = [any(row[column][:1].isalpha() for row in self.rows[1:]) for column in range(len(widths))]
        print(f"\n{self.title}")
        for row in self.rows:
            cells = [cell.ljust(width) if text else cell.rjust(width) for cell, width, text in zip(row, widths, is_text)]
            print("  ".join(cells).rstrip(), flush=True)


def seconds(value):
    return f"{value:.3f} s" if value < 1 else f"{value:.2f} s"


def milliseconds(value):
    return f"{value * 1000:.0f} ms"


def compared(ours, theirs, target=None, figure="cpu", show=seconds):
    """The cells of a comparison: both medians; the median, the least and the greatest of the pairs' ratios; the verdict."""
    all_ratios = ratios(ours, theirs, figure)
    middle, digits = statistics.median(all_ratios), 3 if all_ratios[0] < 0.1 else 2
    spread = f"{middle:.{digits}f} ({all_ratios[0]:.{digits}f}–{all_ratios[-1]:.{digits}f})"
    return show(median(ours, figure)), show(median(theirs, figure)), spread, *(verdict(middle, target) if target else ())


def verdict(figure, target, show="{:g}".format):
    """What is aimed at, and whether it's met."""
    return f"≤ {show(target)}", "yes" if figure <= target else "no"
