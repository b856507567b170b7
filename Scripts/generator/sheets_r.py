"""Hand-drawn sheets of the twenty-first drawing; held out once."""

from paper import page, rows, values


def cover_and_table(ps, ds, s):
    """A letter in front, the table half way down, remarks under it."""
    v = values(ps[0], s)
    return page(s, f"""<p class="r">令和7年1月</p><p>被保険者各位</p><p class="r">{v['issuer']}</p><h1>資格情報のお知らせの送付について</h1><p>　日頃より当組合の事業にご協力いただき、ありがとうございます。このたび、加入者の皆様の資格情報を下記のとおりお知らせいたします。</p><p class="c">記</p><table style="width:92%;margin:auto"><tr><th class="grey">保険者番号</th><td>{v['insurer']}</td><th class="grey">資格取得日</th><td>{v['joined']}</td></tr><tr><th class="grey">記号</th><td>{v['symbol']}</td><th class="grey">番号（枝番）</th><td>{v['number']}（{v['branch']}）</td></tr><tr><th class="grey">氏名（カナ）</th><td colspan=3>{v['name']}（{v['kana']}）</td></tr><tr><th class="grey">生年月日</th><td>{v['birth']}</td><th class="grey">個人番号下4桁</th><td>{s.masked(ds[0])}</td></tr></table><p>※個人番号は、下4桁以外を表示していません。</p><p class="r">以上</p>""", pt=10.5)


def four_people(ps, ds, s):
    """Members as columns; the labels at the left; digits in the last row."""
    vs = [values(p, s) for p in ps]
    head = vs[0]
    line = lambda label, key: f"<tr><th>{label}</th>" + "".join(f"<td>{v[key]}</td>" for v in vs) + "</tr>"
    return page(s, f"""<h1>資格情報のお知らせ</h1><p>保険者番号　{head['insurer']}　　{head['issuer']}</p><p>記号　{head['symbol']}　　番号　{head['number']}</p><table style="width:100%;font-size:9pt"><tr><th></th>{"".join(f"<th>{at}人目</th>" for at in range(1, len(vs) + 1))}</tr>{line("枝番", "branch")}{line("氏名", "name")}{line("フリガナ", "kana")}{line("生年月日", "birth")}<tr><th>個人番号下4桁</th>{"".join(f"<td>{s.masked(d)}</td>" for d in ds)}</tr></table>""", size="A4 landscape", pt=10)


def half_fold(ps, ds, s):
    """A sheet folded once: the address on the upper half turned away, the notice on the lower."""
    v, p = values(ps[0], s), ps[0]
    return page(s, f"""<div style="height:92mm"><p>〒{p['postal'][:3]}-{p['postal'][3:]}</p><p>{p['address']}</p><p>{v['name']}　様</p><p class="small">（親展）資格情報のお知らせ在中</p></div><div style="border-top:0.5pt dashed #888;padding-top:6mm"><p class="big">資格情報のお知らせ</p><table class="plain"><tr><td>フリガナ</td><td>{v['kana']}</td></tr><tr><td>氏　　名</td><td>{v['name']}</td></tr><tr><td>生年月日</td><td>{v['birth']}　{v['sex']}</td></tr><tr><td>記　　号</td><td>{v['symbol']}</td></tr><tr><td>番　　号</td><td>{v['number']}　枝番　{v['branch']}</td></tr><tr><td>資格取得</td><td>{v['joined']}</td></tr><tr><td>個人番号</td><td>{s.masked(ds[0])}</td></tr><tr><td>保 険 者</td><td>{v['insurer']}　{v['issuer']}</td></tr></table></div>""", pt=11)


def kyokai_blocks(ps, ds, s):
    v = values(ps[0], s)
    last = f"<tr><th>個人番号（マイナンバー）下４桁</th></tr><tr><td>{s.masked(ds[0])}</td></tr>" if ds[0] else ""
    return page(s, f"""<p class="c big">健康保険　資格情報のお知らせ</p><table style="width:60%;margin:auto"><tr><th>記号</th></tr><tr><td>{v['symbol']}</td></tr><tr><th>番号</th></tr><tr><td>{v['number']}</td></tr><tr><th>枝番</th></tr><tr><td>{v['branch']}</td></tr><tr><th>氏名（フリガナ）</th></tr><tr><td>{v['name']}（{v['kana']}）</td></tr><tr><th>生年月日</th></tr><tr><td>{v['birth']}</td></tr><tr><th>資格取得年月日</th></tr><tr><td>{v['joined']}</td></tr>{last}<tr><th>保険者番号・保険者名称</th></tr><tr><td>{v['insurer']}　{v['issuer']}</td></tr></table>""", pt=10)


def town_sentence(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p class="r">{v['issuer']}長</p><h1>国民健康保険資格情報のお知らせ</h1><p>{v['name']}（{v['kana']}）様　{v['birth']}</p><p>あなたの国民健康保険の資格情報は次のとおりです。</p><p>　１．記号　{v['symbol']}</p><p>　２．番号　{v['number']}（枝番　{v['branch']}）</p><p>　３．適用開始年月日　{v['joined']}</p><p>　４．保険者番号　{v['insurer']}</p>""", pt=12)


def elder_table_two(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<p>{v['issuer']}</p><h1>後期高齢者医療制度　資格情報のお知らせ</h1><table style="width:100%"><tr><th class="grey" rowspan=4 style="width:8%">被保険者</th><th>被保険者番号</th><td>{v['number']}</td></tr><tr><th>カナ氏名</th><td>{v['kana']}</td></tr><tr><th>氏名</th><td>{v['name']}</td></tr><tr><th>生年月日</th><td>{v['birth']}</td></tr><tr><th class="grey" rowspan=2>資格</th><th>資格取得年月日</th><td>{v['joined']}</td></tr><tr><th>個人番号（下4桁）</th><td>{s.masked(ds[0])}</td></tr><tr><th class="grey">保険者</th><th>保険者番号</th><td>{v['insurer']}</td></tr></table>""", pt=10.5)


def guild_strip(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<h1>資格情報のお知らせ</h1><table style="width:100%;font-size:8.5pt"><tr><th>保険者番号</th><th>記号</th><th>番号</th><th>枝番</th><th>資格取得日</th><th>マイナンバー<br>（下4桁）</th></tr><tr><td>{v['insurer']}</td><td>{v['symbol']}</td><td>{v['number']}</td><td>{v['branch']}</td><td>{v['joined']}</td><td>{s.masked(ds[0])}</td></tr></table><p style="margin-top:6mm">氏名　{v['name']}　（フリガナ　{v['kana']}）　　生年月日　{v['birth']}</p><p class="r">{v['issuer']}</p>""", pt=11)


def certificate_two_sides(ps, ds, s):
    v = values(ps[0], s)
    return page(s, f"""<table class="plain"><tr><td style="border:1pt solid #000;width:88mm;vertical-align:top;font-size:9pt"><p class="c">健康保険　資格確認書（本人）</p><p>有効期限　令和8年11月30日</p><p>記号　{v['symbol']}　番号　{v['number']}　枝番　{v['branch']}</p><p class="small">{v['kana']}</p><p>氏名　{v['name']}　性別　{v['sex']}</p><p>生年月日　{v['birth']}</p><p>資格取得年月日　{v['joined']}</p><p>保険者番号　{v['insurer']}</p><p>{v['issuer']}</p></td><td style="border:1pt solid #000;width:80mm;vertical-align:top;font-size:8pt"><p>注意事項</p><p>１．この証の交付を受けたときは、大切に保管してください。</p><p>２．資格を失ったときは、速やかに返納してください。</p></td></tr></table>""", pt=10)


def answer_box(ps, ds, s):
    """The digits in a frame of their own with a question to the member."""
    v = values(ps[0], s)
    return page(s, f"""<p>{v['name']}　様（{v['kana']}）</p><h1>資格情報のお知らせ</h1><p>保険者番号：{v['insurer']}　{v['issuer']}</p><p>記号・番号・枝番：{v['symbol']}・{v['number']}・{v['branch']}</p><p>生年月日：{v['birth']}　資格取得日：{v['joined']}</p><div style="border:2pt solid #000;padding:4mm;margin-top:6mm;width:70%"><p>当組合に登録されているあなたの個人番号の下4桁は</p><p class="c big">{s.masked(ds[0])}</p><p>です。お手元のマイナンバーカードと一致しているかご確認ください。</p></div>""", pt=11)
