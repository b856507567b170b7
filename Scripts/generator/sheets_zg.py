"""Hand-drawn sheets of the thirty-sixth drawing; held out once."""

from paper import page, rows, values


def number_column(ps, ds, s):
    """A ruled table with a column of numbers before the labels."""
    v = values(ps[0], s)
    items = [("保険者番号", v["insurer"]), ("保険者名", v["issuer"]), ("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("個人番号（下4桁）", s.masked(ds[0]))]
    body = "".join(f"<tr><td style='width:8mm;text-align:center'>{n + 1}</td><td style='width:34%'>{a}</td><td>{b}</td></tr>" for n, (a, b) in enumerate(items))
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:84%;margin:auto">{body}</table>""", pt=11)


def bank_card(ps, ds, s):
    """Two columns of a card: who, and what; the digits in large print below."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:0.6mm 0'><span class='small'>{a}</span>　{b}</p>"
    return page(s, f"""<div style="border:1pt solid #000;padding:4mm;width:150mm"><p class="c"><b>資格情報のお知らせ</b></p><table style="width:100%"><tr><td style="border:none;width:52%;vertical-align:top">{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("性別", v["sex"])}</td><td style="border:none;vertical-align:top">{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("取得日", v["joined"])}</td></tr></table><p>保険者番号　{v['insurer']}　　{v['issuer']}</p><p class="c">個人番号（下4桁）　<span style="font-size:18pt">{s.masked(ds[0])}</span></p></div>""", pt=10.5)


def right_of_letter(ps, ds, s):
    """Facts at the head, right of the address; a letter below."""
    v, p = values(ps[0], s), ps[0]
    line = lambda a, b: f"<tr><td style='border:none;padding:0.4mm 2mm;font-size:8pt'>{a}</td><td style='border:none;padding:0.4mm 2mm;font-size:8.5pt'>{b}</td></tr>"
    digits = line("個人番号（下4桁）", s.masked(ds[0])) if ds[0] else ""
    return page(s, f"""<table style="width:100%"><tr><td style="border:none;vertical-align:top">〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br><br>{v['name']}　様</td><td style="border:1pt solid #000;width:56%"><table>{line("記号・番号", v["symbol"] + "・" + v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{digits}{line("保険者番号", v["insurer"])}{line("保険者名", v["issuer"])}</table></td></tr></table><p class="c big">資格情報のお知らせ</p><p>右上に記載した内容が、当組合に登録されているあなたの資格情報です。記載内容に誤りがないかご確認ください。</p><p>このお知らせは、マイナ保険証の利用ができない医療機関等を受診する際に必要となることがあります。</p>""", pt=10.5)


def town_family(ps, ds, s):
    """A town's sheet: people as blocks beside each other, labels repeated."""
    vs = [values(p, s) for p in ps]
    line = lambda a, b: f"<p style='margin:0.6mm 0'><span class='small'>{a}</span><br>{b}</p>"
    block = lambda v, d: f"<td style='width:50%;vertical-align:top'>{line('枝番', v['branch'])}{line('氏名', v['name'])}{line('フリガナ', v['kana'])}{line('生年月日', v['birth'])}{line('適用開始日', v['joined'])}{line('個人番号（下4桁）', s.masked(d))}</td>"
    return page(s, f"""<p class="c big">国民健康保険資格情報のお知らせ</p><p>記号　{vs[0]['symbol']}　番号　{vs[0]['number']}　保険者番号　{vs[0]['insurer']}</p><table style="width:100%"><tr>{"".join(block(v, d) for v, d in zip(vs, ds))}</tr></table><p class="r">{vs[0]['issuer']}</p>""", pt=10.5)


def elder_ruled(ps, ds, s):
    """The elderly scheme, label cells of two rows."""
    v = values(ps[0], s)
    row = lambda a, b: f"<tr><td style='width:30%;text-align:center;background:#f3f3f3'>{a}</td><td>{b}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:88%;margin:auto">{row("被保険者<br>番号", v["number"])}{row("被保険者<br>氏名", v["name"] + "<br><span class='small'>" + v["kana"] + "</span>")}{row("生年月日", v["birth"])}{row("資格取得<br>年月日", v["joined"])}{row("個人番号<br>（下4桁）", s.masked(ds[0]))}{row("保険者番号<br>並びに名称", v["insurer"] + "<br>" + v["issuer"])}</table>""", pt=12)


def guild_sentence(ps, ds, s):
    """A guild's letter: each fact a line that ends in です."""
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様</p><p class="c big">資格情報のお知らせ</p><p>あなたの資格情報をお知らせします。</p><p>保険者番号は {v['insurer']} です。</p><p>記号は {v['symbol']}、番号は {v['number']}、枝番は {v['branch']} です。</p><p>氏名は {v['name']}（{v['kana']}）です。</p><p>生年月日は {v['birth']} です。</p><p>資格取得年月日は {v['joined']} です。</p><p>登録されている個人番号の下4桁は {s.masked(ds[0])} です。</p><p class="r">{v['issuer']}</p>""", pt=11.5)


def certificate_wide_cells(ps, ds, s):
    """A certificate in three columns of cells."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='width:33%'><span style='font-size:7.5pt'>{a}</span><br>{b}</td>"
    return page(s, f"""<p class="c big">資格確認書</p><table style="width:100%;font-size:9.5pt"><tr>{cell("記号", v["symbol"])}{cell("番号", v["number"])}{cell("枝番", v["branch"])}</tr><tr>{cell("氏名", v["name"])}{cell("フリガナ", v["kana"])}{cell("性別", v["sex"])}</tr><tr>{cell("生年月日", v["birth"])}{cell("資格取得年月日", v["joined"])}{cell("有効期限", "令和8年7月31日")}</tr><tr>{cell("保険者番号", v["insurer"])}{cell("保険者名", v["issuer"])}{cell("交付年月日", "令和6年12月2日")}</tr></table>""", pt=10.5)


def kyokai_form_three(ps, ds, s):
    """Three frames below each other: insurer, person, digits."""
    v = values(ps[0], s)
    frame = lambda head, pairs: f"<div style='border:1pt solid #000;margin:2mm 0;padding:2mm'><p class='small' style='margin:0'>■{head}</p>" + "".join(f"<p style='margin:0.8mm 0'>{a}：{b}</p>" for a, b in pairs) + "</div>"
    return page(s, f"""<h1>資格情報のお知らせ</h1>{frame("保険者", [("保険者番号", v["insurer"]), ("保険者名称", v["issuer"])])}{frame("加入者", [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"])])}{frame("マイナンバー", [("個人番号（下4桁）", s.masked(ds[0]))])}""", pt=11)
