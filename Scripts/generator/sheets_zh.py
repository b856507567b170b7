"""Hand-drawn sheets of the thirty-seventh drawing; held out once."""

from paper import page, rows, values


def kenpo_mailer(ps, ds, s):
    """A pressure-sealed mailer: narrow, labels small over values, two columns."""
    v = values(ps[0], s)
    cell = lambda a, b, w=50: f"<td style='width:{w}%;border:0.5pt solid #777'><span style='font-size:6.5pt'>{a}</span><br>{b}</td>"
    return page(s, f"""<p class="c"><b>資格情報のお知らせ</b></p><table style="width:118mm;font-size:9.5pt"><tr>{cell("保険者番号", v["insurer"])}{cell("保険者名称", v["issuer"])}</tr><tr>{cell("記号", v["symbol"])}{cell("番号", v["number"])}</tr><tr>{cell("枝番", v["branch"])}{cell("性別", v["sex"])}</tr><tr>{cell("氏名", v["name"])}{cell("氏名カナ", v["kana"])}</tr><tr>{cell("生年月日", v["birth"])}{cell("資格取得年月日", v["joined"])}</tr><tr><td colspan="2" style="border:0.5pt solid #777"><span style='font-size:6.5pt'>個人番号（下4桁）</span><br>{s.masked(ds[0])}</td></tr></table>""", pt=10)


def letter_then_box(ps, ds, s):
    """A long letter, the facts in a small box at the foot."""
    v = values(ps[0], s)
    digits = f"<br>マイナンバーの下4桁　{s.masked(ds[0])}" if ds[0] else ""
    return page(s, f"""<p class="r">令和6年11月</p><p>{v['name']}　様</p><p class="c big">資格情報のお知らせについて</p><p>平素より当組合の事業運営にご理解とご協力をいただき、誠にありがとうございます。</p><p>このたび、当組合が把握しているあなたの資格情報を下記のとおりお知らせします。内容をご確認のうえ、相違がある場合は下記までご連絡ください。</p><p class="c">記</p><div style="border:1pt solid #000;padding:3mm;margin:0 12mm">記号　{v['symbol']}　　番号　{v['number']}　　枝番　{v['branch']}<br>氏名　{v['name']}（{v['kana']}）<br>生年月日　{v['birth']}<br>資格取得年月日　{v['joined']}<br>保険者番号　{v['insurer']}{digits}</div><p class="r">以上</p><p class="r">{v['issuer']}</p>""", pt=10.5)


def village_two_column(ps, ds, s):
    """A village's sheet: labels at the left, one column for each of the family."""
    vs = [values(p, s) for p in ps]
    row = lambda a, *b: f"<tr><td style='width:26%;background:#f2f2f2'>{a}</td>" + "".join(f"<td>{x}</td>" for x in b) + "</tr>"
    return page(s, f"""<p class="c big">国民健康保険資格情報のお知らせ</p><p>保険者番号　{vs[0]['insurer']}　　保険者名　{vs[0]['issuer']}</p><p>記号　{vs[0]['symbol']}　　番号　{vs[0]['number']}</p><table style="width:100%">{row("枝番", *[v['branch'] for v in vs])}{row("フリガナ", *[v['kana'] for v in vs])}{row("氏名", *[v['name'] for v in vs])}{row("生年月日", *[v['birth'] for v in vs])}{row("適用開始年月日", *[v['joined'] for v in vs])}{row("個人番号（下4桁）", *[s.masked(d) for d in ds])}</table>""", pt=10.5)


def elder_card_right(ps, ds, s):
    """The elderly scheme: a card at the right, remarks at the left."""
    v = values(ps[0], s)
    row = lambda a, b: f"<tr><td style='border:none;width:44%'>{a}</td><td style='border:none'>{b}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%"><tr><td style="width:36%;vertical-align:top;font-size:9pt">このお知らせは、後期高齢者医療の資格情報を記載したものです。<br><br>医療機関等の窓口では、マイナ保険証または資格確認書をご提示ください。</td><td style="vertical-align:top"><table style="width:100%">{row("被保険者番号", v["number"])}{row("氏名", v["name"])}{row("フリガナ", v["kana"])}{row("生年月日", v["birth"])}{row("資格取得年月日", v["joined"])}{row("個人番号下4桁", s.masked(ds[0]))}{row("保険者番号", v["insurer"])}</table></td></tr></table><p class="r">{v['issuer']}</p>""", pt=12)


def guild_numbered_steps(ps, ds, s):
    """A guild's sheet: circled steps, what is to be checked in each."""
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>① お名前を確認してください。</p><p>　氏名　{v['name']}　　フリガナ　{v['kana']}</p><p>② 生年月日を確認してください。</p><p>　生年月日　{v['birth']}</p><p>③ 加入の内容を確認してください。</p><p>　記号　{v['symbol']}　番号　{v['number']}　枝番　{v['branch']}</p><p>　資格取得年月日　{v['joined']}</p><p>④ マイナンバーを確認してください。</p><p>　個人番号（下4桁）　{s.masked(ds[0])}</p><p class="r">保険者番号　{v['insurer']}<br>{v['issuer']}</p>""", pt=11)


def certificate_book(ps, ds, s):
    """A certificate like a page of a bank book."""
    v = values(ps[0], s)
    line = lambda a, b: f"<p style='margin:0.8mm 0;border-bottom:0.5pt solid #aaa'><span style='display:inline-block;width:40mm'>{a}</span>{b}</p>"
    return page(s, f"""<div style="width:125mm;border:1pt solid #333;padding:4mm"><p class="c"><b>健康保険資格確認書</b></p>{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("交付年月日", "令和6年12月2日")}{line("有効期限", "令和7年11月30日")}{line("保険者番号", v["insurer"])}{line("保険者名称", v["issuer"])}</div>""", pt=10.5)


def kyokai_split_head(ps, ds, s):
    """Address at the head, a ruled line, then four rows of pairs."""
    v, p = values(ps[0], s), ps[0]
    row = lambda *c: "<tr>" + "".join(f"<td style='width:22%;font-size:8.5pt;background:#eee'>{a}</td><td style='width:28%'>{b}</td>" for a, b in c) + "</tr>"
    return page(s, f"""<p>〒{p['postal'][:3]}-{p['postal'][3:]}<br>{p['address']}<br>{v['name']}　様</p><hr><p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:10pt">{row(("記号", v["symbol"]), ("番号", v["number"]))}{row(("枝番", v["branch"]), ("氏名", v["name"]))}{row(("生年月日", v["birth"]), ("性別", v["sex"]))}{row(("資格取得年月日", v["joined"]), ("個人番号<br>（下4桁）", s.masked(ds[0])))}{row(("保険者番号", v["insurer"]), ("保険者名称", v["issuer"]))}</table>""", pt=10.5)


def family_lines(ps, ds, s):
    """People one below the other, two lines each, no rules."""
    vs = [values(p, s) for p in ps]
    person = lambda n, v, d: f"<p style='margin:1.5mm 0'>（{n}）氏名：{v['name']}　フリガナ：{v['kana']}　枝番：{v['branch']}<br>　　生年月日：{v['birth']}　資格取得日：{v['joined']}　個人番号下4桁：{s.masked(d)}</p>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>保険者番号：{vs[0]['insurer']}　{vs[0]['issuer']}</p><p>記号：{vs[0]['symbol']}　番号：{vs[0]['number']}</p>{"".join(person(n + 1, v, d) for n, (v, d) in enumerate(zip(vs, ds)))}""", pt=9.5)
