"""Hand-drawn sheets of the fiftieth drawing; held out once."""

from paper import page, values



def union_perforated_card(ps, ds, s):
    """A union's letter with a card to tear off at the lower right: facts in the letter, the card has them again without digits."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='width:40%;font-size:9pt'>{a}</td><td>{b}</td></tr>"
    card = "".join(f"<div>{a}　{b}</div>" for a, b in [("氏名", v["name"]), ("生年月日", v["birth"]), ("記号", v["symbol"]), ("番号", v["number"] + "（枝番）" + v["branch"]), ("保険者番号", v["insurer"])])
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:88%;font-size:10pt">{line("被保険者記号", v["symbol"])}{line("被保険者番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("個人番号（下4桁）", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}</table><p style="font-size:9pt">右下のカードは切り取って財布などに入れてお持ちください。</p><table style="width:100%"><tr><td style="border:none;width:42%"></td><td style="border:1pt dashed #000;font-size:8.5pt;padding:3mm"><b>資格情報のお知らせ（携帯用）</b>{card}<div style="text-align:right">{v["issuer"]}</div></td></tr></table>""", pt=10.5)


def kyokai_numbered_facts(ps, ds, s):
    """The branch's sheet: every fact has a number in front of it; units stand behind values in small print."""
    v = values(ps[0], s)
    facts = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"] + "<small>　様</small>"), ("氏名フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])]
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:95%;font-size:10.5pt">{"".join(f"<tr><td style='width:8mm;text-align:center;background:#ddd'>{n}</td><td style='width:38%'>{a}</td><td>{b}</td></tr>" for n, (a, b) in enumerate(facts, 1))}</table><p style="font-size:9pt">※8の番号がマイナンバーカードと異なるときは、協会けんぽ支部までご連絡ください。</p>""", pt=10.5)


def household_matrix(ps, ds, s):
    """A household in a table on its side: people are columns, facts are rows."""
    vs = [values(p, s) for p in ps]
    row = lambda a, xs: f"<tr><td style='width:22%;background:#eee;font-size:8.5pt'>{a}</td>" + "".join(f"<td class='c'>{x}</td>" for x in xs) + "</tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ（世帯分）</p><p>記号　{vs[0]["symbol"]}　　番号　{vs[0]["number"]}　　保険者番号　{vs[0]["insurer"]}</p><table style="width:100%;font-size:8.5pt">{row("枝番", [v["branch"] for v in vs])}{row("氏名", [v["name"] for v in vs])}{row("フリガナ", [v["kana"] for v in vs])}{row("生年月日", [v["birth"] for v in vs])}{row("資格取得日", [v["joined"] for v in vs])}{row("個人番号（下4桁）", [s.masked(d) for d in ds])}</table><p class="r">{vs[0]["issuer"]}</p>""", pt=10)


def city_window_pairs(ps, ds, s):
    """A city's letter: the address in a window, a reference block at the right, facts as two columns without rules."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='border:none;padding:1.2mm 2mm;font-size:8.5pt;color:#333;width:20%'>{a}</td><td style='border:none;padding:1.2mm 2mm;width:30%'>{b}</td>"
    return page(s, f"""<table style="width:100%;font-size:10pt"><tr><td style="border:none;width:60%">〒999-8765<br>架空南市例示町3-4-5<br>見本ハイツ201<br>{v["name"]}　様</td><td style="border:none;font-size:8.5pt">整理番号　24-0098712<br>世帯番号　00451209<br>発行日　令和6年12月2日</td></tr></table><p class="c big">国民健康保険　資格情報のお知らせ</p><table style="width:100%;font-size:10pt"><tr>{cell("記号", v["symbol"])}{cell("番号", v["number"])}</tr><tr>{cell("枝番", v["branch"])}{cell("性別", v["sex"])}</tr><tr>{cell("氏名", v["name"])}{cell("フリガナ", v["kana"])}</tr><tr>{cell("生年月日", v["birth"])}{cell("適用開始年月日", v["joined"])}</tr><tr>{cell("個人番号下4桁", s.masked(ds[0]))}{cell("保険者番号", v["insurer"])}</tr></table><p>記載内容に誤りがあるときは、この通知書をお持ちのうえ国保年金課へお越しください。</p><p class="r">{v["issuer"]}</p>""", pt=10.5)


def elder_large_print(ps, ds, s):
    """The elderly scheme's sheet in very large print, label lines and value lines by turns, values underlined."""
    v = values(ps[0], s)
    item = lambda a, b: f"<div style='font-size:11pt;margin-top:1.5mm'>{a}</div><div style='font-size:16pt;border-bottom:1pt solid #000;padding-left:8mm'>{b}</div>"
    return page(s, f"""<p class="c" style="font-size:20pt">資格情報のお知らせ</p>{item("被保険者番号", v["number"])}{item("お名前", v["name"])}{item("フリガナ", v["kana"])}{item("生年月日", v["birth"])}{item("資格取得年月日", v["joined"])}{item("マイナンバー（個人番号）の下4桁", s.masked(ds[0]))}{item("保険者番号", v["insurer"])}<p class="r" style="font-size:12pt">{v["issuer"]}</p>""", pt=12)


def guild_sentences(ps, ds, s):
    """A guild's letter that says the facts in sentences with the values in corner brackets."""
    v = values(ps[0], s)
    digits = f"<p>当組合に届け出られている個人番号（マイナンバー）の下4桁は「{s.masked(ds[0])}」です。</p>" if ds[0] else ""
    return page(s, f"""<p>{v["name"]}　様</p><p class="r">{v["issuer"]}</p><p class="c big">資格情報のお知らせ</p><p>あなたの記号は「{v["symbol"]}」、番号は「{v["number"]}」、枝番は「{v["branch"]}」です。</p><p>氏名は「{v["name"]}」（フリガナ「{v["kana"]}」）、生年月日は「{v["birth"]}」で登録されています。</p><p>資格取得年月日は「{v["joined"]}」、保険者番号は「{v["insurer"]}」です。</p>{digits}<p>登録に誤りがあるときは、組合の支部または事務局へお申し出ください。</p>""", pt=11.5)


def company_strip_pairs(ps, ds, s):
    """An employer's handout: three grey strips, each with a heading at the left and pairs of label and value running behind it."""
    v = values(ps[0], s)
    pair = lambda a, b: f"<span style='display:inline-block;margin-right:6mm'><span style='font-size:8pt;color:#444'>{a}</span>　{b}</span>"
    strip = lambda t, xs: f"<tr><td style='width:16%;background:#ccc;font-size:9pt'>{t}</td><td>{''.join(pair(a, b) for a, b in xs)}</td></tr>"
    digits = strip("番号確認", [("個人番号（下4桁）", s.masked(ds[0]))]) if ds[0] else ""
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:10pt">{strip("ご本人", [("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"])])}{strip("資格", [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("取得日", v["joined"])])}{strip("保険者", [("番号", v["insurer"]), ("名称", v["issuer"])])}{digits}</table><p style="font-size:9pt">この用紙は会社から配付しています。記載に誤りがあるときは人事部まで申し出てください。</p>""", pt=10.5)
