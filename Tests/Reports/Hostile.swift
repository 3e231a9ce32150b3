/// Texts that strangers may write into names and files, each meant to be taken for more than text.
enum Hostile {
    static let texts = [
        "plain-name", "\u{1B}[2J\u{1B}]0;owned\u{07}", "\u{9B}31mred", "line\nbreak", "line\r\nbreak", "tab\there", "nul\u{0}byte",
        "\u{7F}delete",
        "\u{202E}gpj.exe", "\u{2066}isolate\u{2069}", "\u{61C}mark", "\u{200E}left\u{200F}right", "\u{2028}separator\u{2029}",
        "\u{FEFF}order",
        "zero\u{200B}width", "hidden\u{E0041}\u{E0042}tag", "a|b", "a\\|b", "|\u{301}combined", "`code`", "```", "~~~",
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>", "[x](javascript:alert(1))", "[\u{301}x](javascript:alert(1))", "![x](http://evil.example/p.png)",
        "<javascript:alert(1)>",
        "# heading", "#", "title #", "- item", "+ item", "* item", "1. item", "12) item", "123456789. item", "> quote", "    code",
        "   # heading", "===", "---",
        "***bold***", "_under_", "__dunder__", "sales_report_2026", "&lt;script&gt;", "\\", "trailing\\", "a & b", "C#", "v1.0", "=SUM(A1)",
        "日本語のレポート", "👩‍💻 team", "e\u{301}",
    ]
}
