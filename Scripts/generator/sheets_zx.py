"""Hand-drawn sheets of the fifty-third drawing; held out once."""

from paper import page, rows, values



def union_answer_slip(ps, ds, s):
    """A union's sheet over a slip to cut off and send back that repeats the key with blanks."""
    v = values(ps[0], s)
    facts = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{rows(facts)}<p class="r">{v["issuer"]}</p><p style="border-top:1pt dashed #000;text-align:center;font-size:8pt">✂　きりとり　✂</p><p style="font-size:9.5pt">【連絡票】記載内容に誤りがあるときだけお送りください。<br>記号番号　{v["symbol"]}－{v["number"]}　　お名前　　　　　　　　　　　電話　　　　　　　　　</p>""", pt=10.5)


def kyokai_narrow_cells(ps, ds, s):
    """The branch's sheet in one table of six columns: labels narrow, some of two lines, values beside."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='width:11%;font-size:7.5pt;background:#eee;padding:1mm'>{a}</td><td style='width:22%;padding:1mm 2mm'>{b}</td>"
    facts = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリ<br>ガナ", v["kana"]), ("生年<br>月日", v["birth"]), ("資格取得<br>年月日", v["joined"]), ("保険者<br>番号", v["insurer"]), ("個人番号<br>下4桁", s.masked(ds[0]))]
    body = "".join("<tr>" + "".join(cell(a, b) for a, b in facts[n:n + 3]) + "</tr>" for n in range(0, 9, 3))
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>{v["name"]}　様</p><table style="width:100%;font-size:9pt">{body}</table><p>記載の内容をご確認ください。</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def family_bar_blocks(ps, ds, s):
    """A family's sheet: a block for each person under his name in a grey bar."""
    vs = [values(p, s) for p in ps]
    block = lambda k, v, d: f"<div style='border:0.8pt solid #000;margin-bottom:3mm'><div style='background:#ddd;padding:0.6mm 3mm'>{k + 1}人目　{v['name']}　（{v['kana']}）</div><div style='padding:1.4mm 3mm;font-size:9.5pt'>枝番　{v['branch']}　　生年月日　{v['birth']}<br>資格取得年月日　{v['joined']}　　個人番号下4桁　{s.masked(d)}</div></div>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>記号　{vs[0]["symbol"]}　　番号　{vs[0]["number"]}　　保険者番号　{vs[0]["insurer"]}</p>{"".join(block(k, v, d) for k, (v, d) in enumerate(zip(vs, ds)))}<p class="r">{vs[0]["issuer"]}</p>""", pt=10.5)


def city_postcard_back(ps, ds, s):
    """A city's pressed postcard opened: everything within one third of the sheet, in small print."""
    v = values(ps[0], s)
    line = lambda a, b: f"<div style='border-bottom:0.4pt solid #777;padding:0.5mm 0'><span style='display:inline-block;width:30mm'>{a}</span>{b}</div>"
    return page(s, f"""<div style="width:104mm;border:0.8pt solid #000;padding:3mm 4mm;font-size:8.5pt"><p class="c" style="font-size:12pt;margin:0">国民健康保険　資格情報のお知らせ</p>{line("記号番号", v["symbol"] + "　" + v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("適用開始年月日", v["joined"])}{line("個人番号（下4桁）", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}{line("保険者名", v["issuer"])}<p style="font-size:7pt;margin:1mm 0 0">マイナ保険証と一緒にお持ちください。単独では使えません。</p></div>""", pt=9)


def elder_two_boxes(ps, ds, s):
    """The elderly scheme's sheet: one box with who, one with how insured, side by side in big print."""
    v = values(ps[0], s)
    box = lambda t, xs: f"<td style='border:1.2pt solid #000;width:50%;vertical-align:top;padding:2mm 3mm'><p class='c' style='margin:0;font-size:10pt'>〔{t}〕</p>" + "".join(f"<p style='margin:1.2mm 0 0;font-size:9pt'>{a}</p><p style='margin:0 0 0 4mm;font-size:12.5pt'>{b}</p>" for a, b in xs) + "</td>"
    return page(s, f"""<p class="c" style="font-size:18pt">資格情報のお知らせ</p><table style="width:100%">{"<tr>" + box("本人", [("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号（下4桁）", s.masked(ds[0]))]) + box("資格", [("被保険者番号", v["number"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"])]) + "</tr>"}</table><p class="r" style="font-size:12pt">{v["issuer"]}</p>""", pt=12)


def guild_told_facts(ps, ds, s):
    """A hairdressers' guild's letter that tells every fact in sentences."""
    v = values(ps[0], s)
    digits = f"届出をいただいているマイナンバーの下4桁は「{s.masked(ds[0])}」です。" if ds[0] else "マイナンバーはこの書面には印字しておりません。"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>{v["name"]}（{v["kana"]}）様</p><p style="line-height:1.9">当組合におけるあなたの資格情報は次のとおりです。被保険者証の記号は{v["symbol"]}、番号は{v["number"]}、枝番は{v["branch"]}です。生年月日は{v["birth"]}、資格取得年月日は{v["joined"]}で登録されています。{digits}当組合の保険者番号は{v["insurer"]}です。</p><p class="r">{v["issuer"]}</p>""", pt=11)


def fund_form_lines(ps, ds, s):
    """A fund's form with labels in small print over underlined values, three lines of them."""
    v = values(ps[0], s)
    field = lambda a, b, w: f"<span style='display:inline-block;width:{w}%;vertical-align:bottom'><span style='font-size:7pt'>{a}</span><br><span style='display:inline-block;width:92%;border-bottom:0.8pt solid #000'>{b}</span></span>"
    lines = [[("記号", v["symbol"], 30), ("番号", v["number"], 30), ("枝番", v["branch"], 20)], [("フリガナ", v["kana"], 48), ("氏名", v["name"], 48)], [("生年月日", v["birth"], 48), ("資格取得年月日", v["joined"], 48)]] + ([[("個人番号（下4桁）", s.masked(ds[0]), 48), ("保険者番号", v["insurer"], 48)]] if ds[0] else [[("保険者番号", v["insurer"], 48)]])
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{"".join("<p style='margin:3mm 0'>" + "".join(field(*f) for f in line) + "</p>" for line in lines)}<p style="font-size:9pt">上記のとおり登録されていることをお知らせします。</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def company_payslip_style(ps, ds, s):
    """An employer's print in the manner of a pay slip: heads in one row, values in the next, twice."""
    v = values(ps[0], s)
    def band(xs):
        return "<table style='width:100%;font-size:9pt;margin-bottom:3mm'><tr>" + "".join(f"<td class='c' style='background:#e6e6e6;font-size:7.5pt'>{a}</td>" for a, _ in xs) + "</tr><tr>" + "".join(f"<td class='c'>{b}</td>" for _, b in xs) + "</tr></table>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{band([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("カナ氏名", v["kana"])])}{band([("生年月日", v["birth"]), ("資格取得日", v["joined"])] + ([("個人番号下4桁", s.masked(ds[0]))] if ds[0] else []) + [("保険者番号", v["insurer"])])}<p>{v["issuer"]}</p><p style="font-size:9pt">人事部で取りまとめて配付しています。</p>""", pt=10.5)
