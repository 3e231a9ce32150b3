"""Collect team hours, write a workbook and mail it."""
