"""Hand-drawn sheets of the fifty-fourth drawing; held out once."""

from paper import page, rows, values



def union_two_strips(ps, ds, s):
    """A union's sheet of two strips: a row of heads on grey, the values in the next row, the name alone in a box between."""
    v = values(ps[0], s)
    def strip(xs):
        return "<table style='width:100%;font-size:9pt;margin:2mm 0'><tr>" + "".join(f"<td class='c' style='background:#ddd;font-size:8pt'>{a}</td>" for a, _ in xs) + "</tr><tr>" + "".join(f"<td class='c'>{b}</td>" for _, b in xs) + "</tr></table>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{strip([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("保険者番号", v["insurer"])])}<div style="border:1pt solid #000;padding:2mm 5mm"><span style="font-size:8pt">フリガナ　{v["kana"]}</span><br>氏名　<span style="font-size:13pt">{v["name"]}</span></div>{strip([("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号下4桁", s.masked(ds[0]))])}<p class="r">{v["issuer"]}</p>""", pt=10.5)


def kyokai_letter_foot_table(ps, ds, s):
    """The branch's letter with explanations first and the facts in a table at the foot of the sheet."""
    v = values(ps[0], s)
    return page(s, f"""<p>〒530-0000<br>見本市例町1-2-3<br>{v["name"]}　様</p><p class="r">{v["issuer"]}</p><p class="c big">資格情報のお知らせ</p><p style="font-size:10pt;line-height:1.7">あなたの医療保険の資格情報をお知らせします。医療機関等でマイナ保険証の読み取りができない場合は、マイナンバーカードと一緒にこのお知らせをお見せください。氏名等に変更があったときは、事業主を通じて届け出てください。</p><div style="height:40mm"></div>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"])])}""", pt=10.5)


def family_two_line_rows(ps, ds, s):
    """A family's table with two lines in each person's row: name over kana, birth date over digits."""
    vs = [values(p, s) for p in ps]
    body = "".join(f"<tr><td class='c'>{v['branch']}</td><td>{v['name']}<br><span style='font-size:7.5pt'>{v['kana']}</span></td><td>{v['birth']}</td><td>{v['joined']}</td><td>{s.masked(d)}</td></tr>" for v, d in zip(vs, ds))
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>記号　{vs[0]["symbol"]}　番号　{vs[0]["number"]}　　保険者番号　{vs[0]["insurer"]}</p><table style="width:100%;font-size:9pt"><tr style="background:#eee"><td class="c">枝番</td><td class="c">氏名<br>フリガナ</td><td class="c">生年月日</td><td class="c">資格取得年月日</td><td class="c">個人番号<br>下4桁</td></tr>{body}</table><p class="r">{vs[0]["issuer"]}</p>""", pt=10.5)


def city_bullets(ps, ds, s):
    """A city's sheet with bullets, label and value parted by a dotted leader."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='border:none;width:40%'>● {a}</td><td style='border:none;border-bottom:0.6pt dotted #000'>{b}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>{v["issuer"]}国民健康保険</p><table style="width:88%;font-size:11pt">{line("記号番号", v["symbol"] + "　" + v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("マイナンバー（下4桁）", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}</table>""", pt=11)


def elder_framed_words(ps, ds, s):
    """The elderly scheme's sheet: every value in a rounded box of its own under its label, two in a row."""
    v = values(ps[0], s)
    box = lambda a, b: f"<td style='border:none;width:50%;padding:1.5mm 3mm'><span style='font-size:9.5pt'>{a}</span><div style='border:1pt solid #000;border-radius:2mm;padding:1.2mm 3mm;font-size:13pt'>{b}</div></td>"
    facts = [("被保険者番号", v["number"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    body = "".join("<tr>" + "".join(box(a, b) for a, b in facts[n:n + 2]) + "</tr>" for n in range(0, 7, 2))
    return page(s, f"""<p class="c" style="font-size:18pt">資格情報のお知らせ</p><table style="width:100%">{body}</table><p class="r" style="font-size:12pt">{v["issuer"]}</p>""", pt=12)


def guild_letter_lines(ps, ds, s):
    """A plasterers' guild's letter: facts between two rules, written with colons, no table."""
    v = values(ps[0], s)
    digits = f"<br>個人番号下4桁：{s.masked(ds[0])}" if ds[0] else "<br>個人番号下4桁：（届出がないため空欄）"
    return page(s, f"""<p class="r">令和6年12月20日</p><p class="c big">資格情報のお知らせ</p><p>組合員の皆様の資格情報をお知らせします。</p><hr><p style="line-height:1.8">氏名：{v["name"]}（{v["kana"]}）<br>生年月日：{v["birth"]}<br>記号：{v["symbol"]}　番号：{v["number"]}　枝番：{v["branch"]}<br>資格取得年月日：{v["joined"]}{digits}<br>保険者番号：{v["insurer"]}</p><hr><p class="r">{v["issuer"]}</p>""", pt=11)


def fund_table_side_note(ps, ds, s):
    """A fund's table at the left half, notes in small print at the right."""
    v = values(ps[0], s)
    facts = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("フリガナ", v["kana"]), ("氏名", v["name"]), ("生年月日", v["birth"]), ("資格取得日", v["joined"])] + ([("個人番号下4桁", s.masked(ds[0]))] if ds[0] else []) + [("保険者番号", v["insurer"])]
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%"><tr><td style="border:none;width:62%;vertical-align:top">{rows(facts)}</td><td style="border:none;vertical-align:top;font-size:8pt;padding-left:4mm">【ご注意】<br>・このお知らせだけでは受診できません。<br>・氏名などに変更があるときは届け出てください。<br>・資格を喪失したときは破棄してください。</td></tr></table><p class="r">{v["issuer"]}</p>""", pt=10)


def company_short_memo(ps, ds, s):
    """An employer's memo: a greeting, then the facts in one indented block."""
    v = values(ps[0], s)
    return page(s, f"""<p>{v["name"]}さん</p><p class="c big">資格情報のお知らせ</p><p>健康保険組合から届きましたのでお渡しします。</p><div style="margin-left:16mm;line-height:1.9;font-size:10.5pt">記号　{v["symbol"]}<br>番号　{v["number"]}（枝番 {v["branch"]}）<br>フリガナ　{v["kana"]}<br>生年月日　{v["birth"]}<br>資格取得日　{v["joined"]}{f"<br>個人番号下4桁　{s.masked(ds[0])}" if ds[0] else ""}<br>保険者番号　{v["insurer"]}　{v["issuer"]}</div><p style="font-size:9pt">内容に誤りがあれば人事課までお知らせください。</p>""", pt=11)
