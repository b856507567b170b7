"""What all printed sheets are made of: the page, the values of a person as printed, rows of labels and values."""

PAGE = """<!doctype html><html lang="ja"><meta charset="utf-8"><style>
@page {{ size: {size}; margin: {margin}; {background} }}
body {{ font-family: '{font}'; font-size: {pt}pt; line-height: 1.5; margin: 0; color: {ink}; letter-spacing: {spacing}em; transform: scaleX({stretch}); transform-origin: 0 0; width: {width}%; }}
table {{ border-collapse: collapse; }} td, th {{ border: 0.8pt solid {ink}; padding: 3pt 6pt; font-weight: normal; text-align: left; }}
table.plain td, table.plain th {{ border: none; }} table.dots td, table.dots th {{ border: none; border-bottom: 0.8pt dotted {ink}; }}
th.grey {{ background: #eee; }} h1 {{ font-size: 16pt; text-align: center; margin: 8pt 0; }} h2 {{ font-size: 12pt; margin: 8pt 0 3pt; }}
.card {{ border: 0.8pt dashed {ink}; width: 86mm; padding: 3mm; font-size: 9pt; }} .r {{ text-align: right; }} .c {{ text-align: center; }}
.big {{ font-size: 15pt; }} .small {{ font-size: 8pt; }} p {{ margin: 4pt 0; }} .v {{ writing-mode: vertical-rl; }}
</style><body>{body}</body></html>"""
PATTERN = "background: repeating-linear-gradient(45deg, #fff 0 3mm, #f1f3ee 3mm 3.6mm);"


def page(s, body, size="A4", margin="16mm", pt=None):
    return PAGE.format(body=body, font=s.font, size=size, margin=margin, pt=pt or s.point, ink=s.ink,
                       stretch=s.stretch, width=100 / s.stretch, spacing=s.spacing,
                       background=PATTERN if s.pattern else "")


class Printed(dict):
    """The values of one person as printed; notes which of them a layout takes."""

    def __init__(self, values, person):
        super().__init__(values)
        self.person = person

    def __getitem__(self, key):
        self.person.setdefault("printed", set()).add(key)
        return super().__getitem__(key)


def values(p, s):
    return Printed({"symbol": s.number(p["symbol"]), "number": s.number(p["number"]), "branch": s.number(p["branch"]),
                    "name": s.name(p["name"]), "kana": s.kana(p["kana"]), "birth": s.date(p["birth"]), "joined": s.date(p["joined"]),
                    "insurer": s.number(p["insurer"]["number"]), "issuer": p["insurer"]["name"], "sex": p["sex"]}, p)


def printed(p, *keys):
    """For sheets that do not take their values from `values`."""
    p.setdefault("printed", set()).update(keys)


def rows(pairs, cls="", grey=True):
    return f'<table class="{cls}" style="width:88%;margin:6pt auto">' + "".join(
        f'<tr><th class="{"grey" if grey else ""}" style="width:36%">{a}</th><td>{b}</td></tr>' for a, b in pairs) + "</table>"


NOTICE, CERTIFICATE = "eligibilityNotice", "eligibilityCertificate"
