"""Hand-drawn sheets of the fifty-seventh drawing; held out once."""

from paper import page, rows, values



def union_tear_off(ps, ds, s):
    """A union's letter with a part to tear off below: greeting and digits above, the card's facts under the perforation."""
    v = values(ps[0], s)
    return page(s, f"""<p>{v["name"]}　様</p><p class="c big">資格情報のお知らせ</p><p style="font-size:10pt;line-height:1.7">当組合に登録されている個人番号の下4桁は次のとおりです。ご自身の番号と異なる場合はご連絡ください。</p>{rows([("個人番号下4桁", s.masked(ds[0]))])}<p style="border-top:0.8pt dashed #000;font-size:8pt;text-align:center">切り取り線</p><div style="width:90mm;border:0.8pt solid #000;padding:2mm;font-size:9pt;line-height:1.6">記号　{v["symbol"]}　番号　{v["number"]}　枝番　{v["branch"]}<br>フリガナ　{v["kana"]}<br>氏名　{v["name"]}<br>生年月日　{v["birth"]}<br>資格取得年月日　{v["joined"]}<br>保険者番号　{v["insurer"]}<br>{v["issuer"]}</div>""", pt=10.5)


def kyokai_head_rows(ps, ds, s):
    """The branch's sheet: a ruled table whose first row names it, labels in the odd rows, values in the even ones."""
    v = values(ps[0], s)
    pair = lambda a, b: "<tr>" + "".join(f"<td style='background:#eee;font-size:8.5pt;text-align:center'>{x}</td>" for x in a) + "</tr><tr>" + "".join(f"<td style='text-align:center'>{x}</td>" for x in b) + "</tr>"
    return page(s, f"""<table style="width:100%;font-size:10.5pt"><tr><td colspan="3" style="text-align:center;font-size:15pt">資格情報のお知らせ</td></tr>{pair(("記号", "番号", "枝番"), (v["symbol"], v["number"], v["branch"]))}{pair(("氏名", "フリガナ", "生年月日"), (v["name"], v["kana"], v["birth"]))}{pair(("資格取得年月日", "保険者番号", "個人番号（下4桁）"), (v["joined"], v["insurer"], s.masked(ds[0])))}</table><p class="r">{v["issuer"]}</p>""", pt=10.5)


def household_numbered(ps, ds, s):
    """A household's sheet: the persons numbered, each a short list under its own line."""
    vs = [values(p, s) for p in ps]
    one = lambda n, v, d: f"<p style='margin:2mm 0 0;border-bottom:0.6pt solid #000'>{n}人目　{v['name']}（{v['kana']}）</p><p style='margin:1mm 6mm;font-size:9.5pt;line-height:1.6'>枝番　{v['branch']}　　生年月日　{v['birth']}<br>資格取得年月日　{v['joined']}　　個人番号下4桁　{s.masked(d)}</p>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>記号　{vs[0]["symbol"]}　　番号　{vs[0]["number"]}</p>{"".join(one(n, v, d) for n, (v, d) in enumerate(zip(vs, ds), 1))}<p style="font-size:9.5pt">保険者番号　{vs[0]["insurer"]}　　{vs[0]["issuer"]}</p>""", pt=10.5)


def city_wide_form(ps, ds, s):
    """A city's landscape-like form: label cells over two columns of values, the digits in a framed cell of their own."""
    v = values(ps[0], s)
    return page(s, f"""<p style="font-size:14pt">{v["issuer"]}　国民健康保険　資格情報のお知らせ</p><table style="width:100%;font-size:10.5pt"><tr><td style="width:20%;background:#eee">記号番号</td><td>{v["symbol"]}・{v["number"]}</td><td style="width:20%;background:#eee">枝番</td><td>{v["branch"]}</td></tr><tr><td style="background:#eee">氏名</td><td colspan="3">{v["name"]}　（{v["kana"]}）</td></tr><tr><td style="background:#eee">生年月日</td><td>{v["birth"]}</td><td style="background:#eee">資格取得日</td><td>{v["joined"]}</td></tr><tr><td style="background:#eee">保険者番号</td><td colspan="3">{v["insurer"]}</td></tr></table><table style="width:60%;margin-top:4mm;font-size:12pt"><tr><td style="border:1.2pt solid #000">個人番号下4桁</td><td style="border:1.2pt solid #000;text-align:center">{s.masked(ds[0])}</td></tr></table>""", pt=11)


def elder_large_list(ps, ds, s):
    """The elderly scheme's sheet in large print, a number before each item."""
    v = values(ps[0], s)
    item = lambda n, a, b: f"<p style='margin:1.4mm 0'>{n}．{a}<br>　　<b>{b}</b></p>"
    items = [("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("被保険者番号", v["number"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"])]
    return page(s, f"""<p class="c" style="font-size:19pt">資格情報のお知らせ</p><div style="font-size:13pt">{"".join(item(n, a, b) for n, (a, b) in enumerate(items, 1))}</div><p class="r">{v["issuer"]}</p>""", pt=12)


def guild_two_boxes(ps, ds, s):
    """A surveyors' guild's sheet: two ruled boxes side by side, who at the left and what at the right."""
    v = values(ps[0], s)
    digits = f"<br>個人番号下4桁<br>　{s.masked(ds[0])}" if ds[0] else "<br>個人番号下4桁<br>　（登録がありません）"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%;border-collapse:separate;border-spacing:3mm 0"><tr><td style="border:1pt solid #000;width:50%;vertical-align:top;line-height:1.8;font-size:10.5pt">氏名<br>　{v["name"]}<br>フリガナ<br>　{v["kana"]}<br>生年月日<br>　{v["birth"]}{digits}</td><td style="border:1pt solid #000;vertical-align:top;line-height:1.8;font-size:10.5pt">記号<br>　{v["symbol"]}<br>番号<br>　{v["number"]}<br>枝番<br>　{v["branch"]}<br>資格取得年月日<br>　{v["joined"]}<br>保険者番号<br>　{v["insurer"]}</td></tr></table><p class="r">{v["issuer"]}</p>""", pt=10.5)


def fund_letterhead(ps, ds, s):
    """A fund's letter: its name and number as a letterhead, the facts in running text, then a short table."""
    v = values(ps[0], s)
    last = rows([("個人番号下4桁", s.masked(ds[0]))]) if ds[0] else ""
    return page(s, f"""<p style="font-size:13pt;border-bottom:1.2pt solid #000">{v["issuer"]}　<span style="font-size:9pt">（保険者番号 {v["insurer"]}）</span></p><p>{v["name"]}（{v["kana"]}）様</p><p class="c big">資格情報のお知らせ</p><p style="line-height:1.9;font-size:10.5pt">あなたの記号は{v["symbol"]}、番号は{v["number"]}、枝番は{v["branch"]}です。生年月日は{v["birth"]}、資格取得年月日は{v["joined"]}として登録しています。</p>{last}<p style="font-size:9pt">内容に誤りがあるときは、当組合までお申し出ください。</p>""", pt=10.5)


def company_paystub(ps, ds, s):
    """An employer's slip like a pay slip: narrow cells in two bands, small labels, no title rule."""
    v = values(ps[0], s)
    band = lambda xs: "<table style='width:100%;font-size:9pt'><tr>" + "".join(f"<td style='font-size:7.5pt;text-align:center;background:#f4f4f4'>{a}</td>" for a, _ in xs) + "</tr><tr>" + "".join(f"<td style='text-align:center'>{b}</td>" for _, b in xs) + "</tr></table>"
    second = [("資格取得日", v["joined"]), ("保険者番号", v["insurer"])] + ([("個人番号下4桁", s.masked(ds[0]))] if ds[0] else [])
    return page(s, f"""<p style="font-size:11pt">資格情報のお知らせ　<span style="font-size:9pt">{v["issuer"]}</span></p>{band([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"])])}<div style="height:2mm"></div>{band([("フリガナ", v["kana"]), ("生年月日", v["birth"])])}<div style="height:2mm"></div>{band(second)}<p style="font-size:8pt">※ 大切に保管してください。</p>""", pt=10)
