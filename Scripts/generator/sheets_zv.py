"""Hand-drawn sheets of the fifty-first drawing; held out once."""

from paper import page, values



def union_wrapped_letter(ps, ds, s):
    """A union's letter that says all facts in running sentences which wrap where the line ends."""
    v = values(ps[0], s)
    digits = f"また、当組合に登録されている個人番号の下4桁は{s.masked(ds[0])}です。" if ds[0] else "個人番号は印字していません。"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><p>{v["name"]}　様</p><p style="width:82%;line-height:1.9">あなたの記号は{v["symbol"]}、番号は{v["number"]}、枝番は{v["branch"]}です。氏名（フリガナ）は{v["name"]}（{v["kana"]}）、生年月日は{v["birth"]}、資格取得年月日は{v["joined"]}として登録されています。{digits}保険者番号は{v["insurer"]}です。内容が異なる場合は当組合までご連絡ください。</p><p class="r">{v["issuer"]}</p>""", pt=11)


def kyokai_three_band(ps, ds, s):
    """The branch's sheet in three bands of heads and cells: who, how insured, which number."""
    v = values(ps[0], s)
    band = lambda xs: "<table style='width:100%;font-size:10pt;margin-bottom:2mm'><tr>" + "".join(f"<td class='c' style='background:#eee;font-size:8.5pt'>{a}</td>" for a, _ in xs) + "</tr><tr>" + "".join(f"<td class='c'>{b}</td>" for _, b in xs) + "</tr></table>"
    return page(s, f"""<p class="c big">資格情報のお知らせ</p>{band([("氏名", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"])])}{band([("記号", v["symbol"]), ("番号", v["number"]), ("枝番", v["branch"]), ("資格取得年月日", v["joined"])])}{band([("個人番号（下4桁）", s.masked(ds[0])), ("保険者番号", v["insurer"]), ("保険者名", v["issuer"])])}<p style="font-size:9pt">本状の内容にお心当たりのない場合は、支部までご連絡ください。</p>""", pt=10.5)


def household_stub_cards(ps, ds, s):
    """A family's sheet: for each one a card in a frame, label over value, digits at the right end in a box."""
    vs = [values(p, s) for p in ps]
    card = lambda v, d: f"<table style='width:100%;font-size:9.5pt;margin-bottom:3mm;border:1.2pt solid #000'><tr><td style='width:34%;border:none'><span style='font-size:7pt'>フリガナ</span> {v['kana']}<br><span style='font-size:7pt'>氏名</span> {v['name']}</td><td style='border:none;width:26%'><span style='font-size:7pt'>生年月日</span><br>{v['birth']}</td><td style='border:none;width:16%'><span style='font-size:7pt'>枝番</span><br>{v['branch']}</td><td style='border:1pt solid #000;text-align:center'><span style='font-size:7pt'>個人番号下4桁</span><br>{s.masked(d)}</td></tr></table>"
    return page(s, f"""<p class="c big">資格情報のお知らせ（ご家族分）</p><p>記号 {vs[0]["symbol"]}　番号 {vs[0]["number"]}</p>{"".join(card(v, d) for v, d in zip(vs, ds))}<p>保険者番号　{vs[0]["insurer"]}　　{vs[0]["issuer"]}</p>""", pt=10)


def city_upper_lower(ps, ds, s):
    """A city's sheet whose address half is folded over: facts as a narrow list below at the left, notes beside it."""
    v = values(ps[0], s)
    line = lambda a, b: f"<div style='margin:0.8mm 0'><span style='font-size:8pt'>{a}</span><br>　{b}</div>"
    return page(s, f"""<p>〒998-7654　例示西市見本1丁目2-3<br>　{v["name"]}　様</p><hr style="border:0.5pt dashed #555"><p class="c big">国民健康保険資格情報のお知らせ</p><table style="width:100%;font-size:10.5pt"><tr><td style="border:none;width:48%;vertical-align:top">{line("被保険者記号", v["symbol"])}{line("被保険者番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("適用開始年月日", v["joined"])}{line("個人番号（下4桁）", s.masked(ds[0]))}{line("保険者番号", v["insurer"])}</td><td style="border:none;border-left:0.8pt solid #000;vertical-align:top;font-size:9pt;padding-left:4mm">このお知らせは、マイナ保険証で受診できないときに、マイナンバーカードと一緒に窓口で提示するものです。<br><br>住所や世帯に変更があったときは、14日以内に届け出てください。<br><br>例示西市　市民生活部　保険課<br>電話 00-0000-0000</td></tr></table><p class="r">{v["issuer"]}</p>""", pt=10.5)


def elder_two_frames(ps, ds, s):
    """The elderly scheme's sheet: a frame of who, a frame of what, big print, colon behind labels."""
    v = values(ps[0], s)
    line = lambda a, b: f"<div style='font-size:13pt;margin:1.2mm 0'>{a}：<b>{b}</b></div>"
    frame = lambda t, xs: f"<div style='border:1.2pt solid #000;padding:2mm 5mm;margin-bottom:4mm'><div style='font-size:10pt;border-bottom:0.6pt solid #000'>{t}</div>{''.join(line(a, b) for a, b in xs)}</div>"
    return page(s, f"""<p class="c" style="font-size:18pt">資格情報のお知らせ</p>{frame("ご本人について", [("お名前", v["name"]), ("フリガナ", v["kana"]), ("生年月日", v["birth"]), ("個人番号下4桁", s.masked(ds[0]))])}{frame("資格について", [("被保険者番号", v["number"]), ("資格取得日", v["joined"]), ("保険者番号", v["insurer"])])}<p class="r">{v["issuer"]}</p>""", pt=12)


def guild_ledger_columns(ps, ds, s):
    """A guild's sheet of heavy rules: four columns of narrow heads, one row of values, twice."""
    v = values(ps[0], s)
    heads = lambda xs: "".join(f"<td class='c' style='font-size:8pt;border:0.8pt solid #000'>{x}</td>" for x in xs)
    cells = lambda xs: "".join(f"<td class='c' style='height:10mm;border:0.8pt solid #000'>{x}</td>" for x in xs)
    return page(s, f"""<p class="c big">資格情報のお知らせ</p><table style="width:100%;font-size:9.5pt"><tr>{heads(["被保険者記号", "番号", "枝番", "資格取得年月日"])}</tr><tr>{cells([v["symbol"], v["number"], v["branch"], v["joined"]])}</tr><tr>{heads(["氏名", "フリガナ", "生年月日", "マイナンバー下4桁"])}</tr><tr>{cells([v["name"], v["kana"], v["birth"], s.masked(ds[0])])}</tr></table><p>保険者番号　{v["insurer"]}　　発行　{v["issuer"]}</p><p style="font-size:9pt">内容に誤りがあるときは、所属の支部へお申し出ください。</p>""", pt=10.5)


def company_memo_block(ps, ds, s):
    """An employer's memo: head lines of to, from and subject, then the facts as an indented block with tabs."""
    v = values(ps[0], s)
    line = lambda a, b: f"<tr><td style='border:none;width:44mm;padding:0.8mm 0 0.8mm 12mm'>{a}</td><td style='border:none'>{b}</td></tr>"
    digits = line("個人番号下4桁", s.masked(ds[0])) if ds[0] else ""
    return page(s, f"""<p>宛先　{v["name"]}　殿<br>発信　総務部　社会保険係<br>件名　資格情報のお知らせの送付について</p><hr><p class="c big">資格情報のお知らせ</p><p>健康保険組合から届いた内容は下記のとおりです。</p><p class="c">記</p><table style="font-size:11pt">{line("記号", v["symbol"])}{line("番号", v["number"])}{line("枝番", v["branch"])}{line("氏名", v["name"])}{line("フリガナ", v["kana"])}{line("生年月日", v["birth"])}{line("資格取得年月日", v["joined"])}{digits}{line("保険者番号", v["insurer"])}{line("保険者名", v["issuer"])}</table><p class="r">以上</p>""", pt=11)
