"""Build and send the report mail."""
import os
import smtplib
from email.message import EmailMessage
from pathlib import Path

XLSX = ("application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet")


def build_message(settings, workbook, total, skipped):
    message = EmailMessage()
    message["Subject"] = f"Team hours, {Path(workbook).stem}"
    message["From"] = settings["user"]
    message["To"] = settings["to"]
    lines = [f"Hours this week: {total:.2f}"]
    if skipped:
        lines.append(f"Rows without a person, left out: {skipped}")
    message.set_content("\n".join(lines) + "\n")
    message.add_attachment(
        Path(workbook).read_bytes(),
        maintype=XLSX[0],
        subtype=XLSX[1],
        filename=Path(workbook).name,
    )
    return message


def send(settings, message):
    password = os.environ["FRIDAY_POST_PASSWORD"]
    with smtplib.SMTP(settings["host"], int(settings["port"]), timeout=30) as server:
        server.starttls()
        server.login(settings["user"], password)
        server.send_message(message)
