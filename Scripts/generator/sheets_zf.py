"""Hand-drawn sheets of the thirty-fifth drawing; held out once."""

from paper import page, rows, values


def campaign_head(ps, ds, s):
    """A slogan larger than the title; the facts in a table."""
    v = values(ps[0], s)
    return page(s, f"""<p class="c" style="font-size:20pt;margin:2mm">マイナ保険証をご利用ください</p><p class="c"><b>資格情報のお知らせ</b></p>{rows([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), *([("個人番号（下4桁）", s.masked(ds[0]))] if ds[0] else []), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])])}<p>受付時間　平日9時から17時</p>""", pt=10.5)


def other_name(ps, ds, s):
    """A notice by another name: 加入者情報通知."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='width:40%'>{a}</td><td>{b}</td></tr>"
    return page(s, f"""<p class="c big">加入者情報のご通知</p><p>あなたの加入者情報は次のとおりです。</p><table style="width:84%;margin:auto">{line("保険者番号", v["insurer"])}{line("保険者名", v["issuer"])}{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("個人番号（下4桁）", s.masked(ds[0]))}</table>""", pt=11)


def with_enclosures(ps, ds, s):
    """A letter that lists what it encloses, other papers by their titles among them."""
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><p class="r">{v['issuer']}</p><p class="c big">資格情報のお知らせ</p>{rows([("記号・番号", v["symbol"] + "－" + v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"])])}<p>同封物</p><p>１　医療費のお知らせ</p><p>２　特定健診受診券</p><p>３　住所変更届</p>""", pt=10.5)


def digits_after_name(ps, ds, s):
    """The digits in brackets behind the name."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:1.4mm 0'><span style='display:inline-block;width:48mm'>{a}</span>{b}</p>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("個人番号（下4桁）", "（" + s.masked(ds[0]) + "）")}{line("生年月日", v["birth"])}{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("資格取得年月日", v["joined"])}{line("保険者番号", v["insurer"])}{line("保険者名", v["issuer"])}""", pt=12)


def far_apart(ps, ds, s):
    """Two of a family, one at the head and one at the foot of the sheet."""
    vs = [values(p, s) for p in ps]
    block = lambda v, d: rows([("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(d))])
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>記号　{vs[0]['symbol']}　　番号　{vs[0]['number']}　　保険者番号　{vs[0]['insurer']}</p>{block(vs[0], ds[0])}<p style="height:70mm">この欄は空欄です。</p>{block(vs[1], ds[1])}<p class="r">{vs[0]['issuer']}</p>""", pt=10)


def village_ledger(ps, ds, s):
    """A village's sheet: four cells to a row, label and value by turns."""
    v = values(ps[0], s)
    row = lambda a, b, c, d: f"<tr><td style='background:#ededed;font-size:8pt'>{a}</td><td>{b}</td><td style='background:#ededed;font-size:8pt'>{c}</td><td>{d}</td></tr>"
    return page(s, f"""<p class="r">架空村役場 住民課</p><p class="c big">国民健康保険　資格情報のお知らせ</p><table style="width:100%">{row("記号", v["symbol"], "番号", v["number"])}{row("枝番", v["branch"], "性別", v["sex"])}{row("氏名", v["name"], "フリガナ", v["kana"])}{row("生年月日", v["birth"], "適用開始年月日", v["joined"])}{row("個人番号（下4桁）", s.masked(ds[0]), "保険者番号", v["insurer"])}</table><p class="r">{v['issuer']}</p>""", pt=10.5)


def elder_big_print(ps, ds, s):
    """The elderly scheme in large print, a line each."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:2mm 0'>{a}<br>　　{b}</p>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{line("被保険者番号", v["number"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("マイナンバー（下4桁）", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}<p class="r">{v['issuer']}</p>""", pt=14)


def guild_strip_table(ps, ds, s):
    """A guild's sheet: one long row of heads over one row of values, and the rest below."""
    v = values(ps[0], s)
    head = lambda *t: "<tr style='background:#eee'>" + "".join(f"<td style='font-size:7.5pt'>{x}</td>" for x in t) + "</tr>"
    body = lambda *t: "<tr>" + "".join(f"<td>{x}</td>" for x in t) + "</tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:9pt">{head("保険者番号", "記号", "番号", "枝番", "生年月日")}{body(v["insurer"], v["symbol"], v["number"], v["branch"], v["birth"])}</table><table style="width:100%;font-size:9pt;margin-top:3mm">{head("氏名", "フリガナ", "資格取得年月日", "個人番号（下4桁）")}{body(v["name"], v["kana"], v["joined"], s.masked(ds[0]))}</table><p class="r">{v['issuer']}</p>""", pt=10)


def certificate_list(ps, ds, s):
    """A certificate, a numbered list."""
    v = values(ps[0], s)
    items = [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("性別", v["sex"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("有効期限", "令和8年3月31日"), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])]
    return page(s, """<p class="c big">資格確認書</p>""" + "".join(f"<p style='margin:1.2mm 0'>{n + 1}.　{a}　　{b}</p>" for n, (a, b) in enumerate(items)), pt=11.5)


def kyokai_double_card(ps, ds, s):
    """Two cards of one person side by side, one for the wallet and one to keep."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:0.3mm 0'>{a}　{b}</p>"
    card = f"""<td style="border:0.8pt dashed #000;width:50%;padding:2mm;font-size:8.5pt"><p class="c"><b>資格情報のお知らせ</b></p>{line("記号", v["symbol"])}{line("番号", v["number"] + "（枝番）" + v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("個人番号下4桁", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}</td>"""
    return page(s, f"""<p>{v['name']}　様</p><p class="r">{v['issuer']}</p><p>下のカードは同じ内容です。１枚は携帯用、１枚は保管用としてお使いください。</p><table style="width:100%"><tr>{card}{card}</tr></table>""", pt=10)
