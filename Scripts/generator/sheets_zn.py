"""Hand-drawn sheets of the forty-third drawing; held out once."""

from paper import page, rows, values


def union_a4_card_right(ps, ds, s):
    """A union's A4 letter: text at the left, a card at the right to cut out, the digits in the letter's own box below."""
    v = values(ps[0], s)
    card = "".join(f"<p style='margin:0.4mm 0;font-size:8pt'>{a}　{b}</p>" for a, b in [("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("資格取得年月日", v["joined"]), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])])
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%"><tr><td style="border:none;width:46%;font-size:9pt;vertical-align:top"><p>右のカードは切り取って、マイナンバーカードと一緒にお持ちください。</p><p>カードだけでは受診できません。</p><p>文書番号 健適 1204号</p></td><td style="border:1pt dashed #333;vertical-align:top"><p class="c" style="font-size:8.5pt;margin:0"><b>資格情報のお知らせ</b></p>{card}</td></tr></table><table style="width:70%;margin-top:5mm"><tr><td style="background:#eee;font-size:9pt">当組合に登録された個人番号（下4桁）</td><td class="c">{s.masked(ds[0])}</td></tr></table>""", pt=10.5)


def kyokai_list_with_digits_first(ps, ds, s):
    """The digits come first, in large type under their own heading; the facts follow in a table."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='width:36%;font-size:9pt'>{a}</td><td>{b}</td></tr>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p style="font-size:9.5pt">■ 個人番号（下4桁）のご確認</p><p class="c" style="font-size:15pt;letter-spacing:1mm">{s.masked(ds[0])}</p><p style="font-size:9.5pt">■ 資格情報</p><table style="width:95%">{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("性別", v["sex"])}{line("資格取得年月日", v["joined"])}{line("保険者番号", v["insurer"])}{line("保険者名称", v["issuer"])}</table>""", pt=10.5)


def family_stack_with_heads(ps, ds, s):
    """A small table for each person under a bar with the person's number; the key stands above all."""
    vs = [values(p, s) for p in ps]
    table = lambda n, v, d: f"<p style='background:#444;color:#fff;margin:3mm 0 0;padding:0.6mm 2mm;font-size:9pt'>{n}人目</p><table style='width:100%;font-size:9pt'><tr><td style='width:16%'>枝番</td><td style='width:17%'>{v['branch']}</td><td style='width:16%'>氏名</td><td>{v['name']}</td></tr><tr><td>フリガナ</td><td colspan='3'>{v['kana']}</td></tr><tr><td>生年月日</td><td>{v['birth']}</td><td>資格取得日</td><td>{v['joined']}</td></tr><tr><td colspan='2'>個人番号（下4桁）</td><td colspan='2'>{s.masked(d)}</td></tr></table>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>記号　{vs[0]['symbol']}　番号　{vs[0]['number']}　保険者番号　{vs[0]['insurer']}</p><p>{vs[0]['issuer']}</p>{"".join(table(n + 1, v, d) for n, (v, d) in enumerate(zip(vs, ds)))}""", pt=10)


def city_postcard(ps, ds, s):
    """A city's pressed postcard, inside: small print in two columns of label and value."""
    v = values(ps[0], s)
    cell = lambda a, b: f"<td style='border:none;width:17%;font-size:6.5pt'>{a}</td><td style='border:none;width:33%;font-size:8pt'>{b}</td>"
    return page(s, f"""<p class="c" style="font-size:11pt"><b>国民健康保険　資格情報のお知らせ</b></p><table style="width:100%"><tr>{cell("記号", v["symbol"])}{cell("番号", v["number"])}</tr><tr>{cell("枝番", v["branch"])}{cell("性別", v["sex"])}</tr><tr>{cell("氏名", v["name"])}{cell("フリガナ", v["kana"])}</tr><tr>{cell("生年月日", v["birth"])}{cell("適用開始日", v["joined"])}</tr><tr>{cell("個人番号下4桁", s.masked(ds[0]))}{cell("保険者番号", v["insurer"])}</tr></table><p class="r" style="font-size:8pt">{v['issuer']}　国保年金課</p>""", pt=9, size="A6 landscape")


def elder_certificate_wide(ps, ds, s):
    """The elderly scheme's certificate of confirmation: wide rows, the insurer at the foot in large type."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='width:32%;background:#f4f4f4'>{a}</td><td style='font-size:12pt'>{b}</td></tr>"
    return page(s, f"""<p class="c big">後期高齢者医療資格確認書</p><table style="width:100%">{line("有効期限", "令和7年7月31日")}{line("被保険者番号", v["number"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("性別", v["sex"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{line("交付年月日", "令和6年12月2日")}{line("負担割合", "1割")}</table><p>保険者番号　{v['insurer']}</p><p style="font-size:13pt">{v['issuer']}</p>""", pt=11)


def guild_notice_sections(ps, ds, s):
    """A guild's notice in numbered sections, each a line of label and value pairs."""
    v = values(ps[0], s)
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>１．加入者　　氏名　{v['name']}　　フリガナ　{v['kana']}</p><p>　　　　　　　生年月日　{v['birth']}　　性別　{v['sex']}</p><p>２．記号等　　記号　{v['symbol']}　　番号　{v['number']}　　枝番　{v['branch']}</p><p>３．資格　　　資格取得年月日　{v['joined']}</p><p>４．個人番号　下4桁　{s.masked(ds[0])}</p><p>５．保険者　　保険者番号　{v['insurer']}　　{v['issuer']}</p><p class="small">※ 記載内容に誤りがあるときは、組合までご連絡ください。</p>""", pt=10.5)


def company_batch_sheet(ps, ds, s):
    """What an employer hands out: a strip with the company, then a four-column table with labels in the first and third."""
    v = values(ps[0], s)
    row = lambda a, b, e, f: f"<tr><td style='width:19%;background:#eee;font-size:8pt'>{a}</td><td style='width:31%'>{b}</td><td style='width:19%;background:#eee;font-size:8pt'>{e}</td><td>{f}</td></tr>"
    digits = s.masked(ds[0]) if ds[0] else ""
    last = row("資格取得年月日", v["joined"], "個人番号（下4桁）", digits) if ds[0] else row("資格取得年月日", v["joined"], "備考", "")
    return page(s, f"""<p style="font-size:9pt">事業所名　例示産業株式会社　　配付日　令和6年11月28日</p><p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:9.5pt">{row("記号", v["symbol"], "番号", v["number"])}{row("枝番", v["branch"], "性別", v["sex"])}{row("氏名", v["name"], "フリガナ", v["kana"])}{row("生年月日", v["birth"], "保険者番号", v["insurer"])}{last}</table><p class="r">{v['issuer']}</p>""", pt=10)
